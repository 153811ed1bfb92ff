/** What the people of the generated desk write; all of it is fictional. */
export const meetings: readonly string[] = [
  'Deputy Permanent Representative, in the margins of informals',
  'First Secretary, by telephone',
  'Demarche in capital, reported by our embassy',
  'Group meeting, statement of the chair',
  'Counsellor, bilateral meeting at the mission',
]

export const steps: readonly string[] = [
  'Send the compilation and ask for comments before Thursday',
  'Call the expert once instructions have come from capital',
  'Ask the ambassador to speak to the Permanent Representative',
  'Share the revised paragraph 9 and explain what changed',
  'Invite to the second informal consultation',
]

export const sayings: readonly string[] = [
  'Waits for instructions; the paragraph on reporting is the only difficulty and could be solved by agreed language.',
  'Supports the thrust of the text, but would move with its group if an amendment were put to a vote.',
  'Asked for more time. The delegation did not receive the revised text and will come back after the weekend.',
  'Would prefer consensus and would regret a vote; if there is one, abstention cannot be excluded.',
  'Ready to co-sponsor once the operative paragraphs are closed; sends the signature sheet then.',
]
