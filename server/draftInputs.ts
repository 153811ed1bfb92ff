import { z } from 'zod'
import type { DraftParagraph } from '@/domain/draft/paragraph'
import { dateInput, emptyAsNull, idInput, lineInput, noteInput, requiredLine } from './inputs'

/** The longest text taken for one paragraph; the longest in a United Nations resolution have some 3,000 characters. */
const MOST_CHARACTERS = 40_000
export const MOST_PARAGRAPHS = 3000

const label = z.object({
  ordinal: z.enum(['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies']).optional(),
  alt: z.number().int().min(1).max(99).optional(),
})

/** A paragraph of a draft as a client sends it. Control characters and line breaks are taken out of its text. */
export const paragraphInput: z.ZodType<DraftParagraph> = z
  .object({
    id: idInput,
    kind: z.enum(['title', 'organ', 'preambular', 'operative', 'heading', 'annex', 'other', 'footnote']),
    level: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    text: z
      .string()
      .max(MOST_CHARACTERS, `A paragraph has at most ${MOST_CHARACTERS} characters; split this one.`)
      .transform((text) => text.replace(/\p{Cc}/gu, ' ')),
    openingLength: z.number().int().min(0),
    openingFixed: z.boolean().optional(),
    suffix: label.optional(),
    footnotes: z
      .array(z.object({ at: z.number().int().min(0), noteId: idInput }))
      .max(200)
      .optional(),
    state: z.enum(['not-discussed', 'open', 'bracketed', 'pending', 'ad-ref', 'agreed', 'reopened', 'deleted']),
    stateBy: z.string().max(64).optional(),
    stateAt: z.iso.datetime().optional(),
    printedLabel: z.string().max(60).optional(),
  })
  .refine(
    (paragraph) => paragraph.openingLength <= paragraph.text.length,
    'The opening words are longer than the text.',
  )

/** A language as BCP 47 writes it. */
export const languageInput = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, 'Choose a language.')

/** What a version is called; empty where it has none. */
export const naming = {
  label: requiredLine('The label', 60),
  symbol: emptyAsNull(lineInput('The symbol', 60)),
  date: emptyAsNull(dateInput),
  note: emptyAsNull(noteInput('The note', 2000)),
}
