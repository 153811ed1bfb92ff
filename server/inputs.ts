import { z } from 'zod'
import { stateName } from '@/domain/reference/stateNames'

/** Forms that more than one command reads, with the sentence for each mistake. */

export const idInput = z.string().regex(/^[\w-]{1,40}$/, 'This address is not complete.')

export const iso3Input = z
  .string()
  .regex(/^[A-Z]{3}$/, 'Name a State from the list.')
  .refine((iso3) => stateName(iso3) !== undefined, 'No State has this code.')

export const dateInput = z.iso.date('Write the date as year-month-day, such as 2015-11-25.')

/** An instant: milliseconds since 1970, between the United Nations' first year and 2200. */
export const instantInput = z
  .number()
  .int()
  .min(-771_379_200_000, 'This date is before the United Nations.')
  .max(7_258_118_400_000, 'This date is too far away.')

/** Control characters may not stand anywhere; line breaks and tabs (white space too) may stand in a note. */
const CONTROL = /(?!\s)\p{Cc}/gu

/** A line of text: trimmed, without control characters or line breaks, at most `most` characters. */
export function lineInput(what: string, most: number) {
  return z
    .string()
    .transform((text) => text.replace(CONTROL, '').replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(most, `${what} is longer than ${most} characters; shorten it.`))
}

/** The same, and it must say something. */
export function requiredLine(what: string, most: number) {
  return lineInput(what, most).pipe(z.string().min(1, `${what} is missing.`))
}

/** Text of several lines. */
export function noteInput(what: string, most: number) {
  return z
    .string()
    .transform((text) => text.replace(CONTROL, '').replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().max(most, `${what} is longer than ${most} characters; shorten it.`))
}

/** How much of a list is shown: so many at first, and at most however often more are asked for. */
export function shownInput({ first, most }: { first: number; most: number }) {
  return z.coerce
    .number()
    .int()
    .min(first)
    .catch(first)
    .transform((shown) => Math.min(shown, most))
}

/** The place in a list at which a page of it begins, from 0. */
export const placeInput = z.coerce.number().int().min(0).max(1_000_000).catch(0)

/** An empty text means "nothing": null. */
export function emptyAsNull<Output>(schema: z.ZodType<Output>) {
  return z.preprocess((value) => (value === '' ? null : value), schema.nullable())
}

/** An e-mail address, in small letters: the name of an account. */
export const emailInput = z
  .string()
  .transform((email) => email.trim().toLowerCase())
  .pipe(z.email('Write a whole e-mail address.').max(254, 'This address is too long.'))

/** A password as typed: whether it will do is `passwordMistake`'s to say. */
export const passwordInput = z.string().min(1, 'Type the password.').max(1024, 'This password is too long.')
