/** Why somebody was not signed in: where on the form it is said, and what to do. */
export interface SignInRefusal {
  /** `code`: the password fits and a one-time code is wanted too. */
  at: 'password' | 'code'
  message: string
}

const SHAPE = /^(password|code):(.{1,300})$/

/** As one line of text, the only form in which next-auth hands a refusal on. */
export const writeRefusal = ({ at, message }: SignInRefusal): string => `${at}:${message}`

/** The refusal in such a line; null for any other text, of which nothing is shown. */
export function readRefusal(text: string | null | undefined): SignInRefusal | null {
  const [, at, message] = SHAPE.exec(text ?? '') ?? []
  return at && message ? { at: at as SignInRefusal['at'], message } : null
}
