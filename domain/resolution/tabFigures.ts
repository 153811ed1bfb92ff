/** What the small figures behind the places of a resolution are made of. */
export interface TabFigures {
  /** States that may vote on the item that is chosen when no other is: the rows of the count. */
  states: number
  /** Registered, listed and main sponsors: those that are official. */
  sponsors: number
  /** Versions of the text, the working draft among them. */
  versions: number
  voteItems: number
  /** The team's open next steps by their day (YYYY-MM-DD). */
  steps: { due: string; steps: number }[]
}

/** How many of the next steps are due on this day (YYYY-MM-DD in the body's city) or were before it. */
export const dueBy = (figures: TabFigures, today: string): number =>
  figures.steps.filter(({ due }) => due <= today).reduce((sum, { steps }) => sum + steps, 0)
