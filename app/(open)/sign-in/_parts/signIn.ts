import { readRefusal, type SignInRefusal } from '@/domain/desk/signInAnswer'

const AWAY: SignInRefusal = {
  at: 'password',
  message: 'The desk could not be reached. Check the connection and sign in again.',
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

async function csrfToken(): Promise<string> {
  const response = await fetch('/api/auth/csrf', { cache: 'no-store' })
  return ((await response.json()) as { csrfToken: string }).csrfToken
}

async function post(path: string, fields: Record<string, string>): Promise<URL | null> {
  const body = new URLSearchParams({ ...fields, csrfToken: await csrfToken(), json: 'true' })
  const response = await fetch(path, { method: 'POST', headers: FORM, body })
  const { url } = (await response.json()) as { url?: string }
  return url ? new URL(url, window.location.href) : null
}

/** Signs in with next-auth; null when that worked, otherwise what to say at which field. */
export async function signIn(email: string, password: string, code: string): Promise<SignInRefusal | null> {
  try {
    const url = await post('/api/auth/callback/credentials', { email, password, code, callbackUrl: '/' })
    if (url === null) return AWAY
    const error = url.searchParams.get('error')
    if (error !== null) return readRefusal(error) ?? AWAY
    // Without an error but still on a page of next-auth's: the form's own token had run out.
    return url.searchParams.has('csrf') ? AWAY : null
  } catch {
    return AWAY
  }
}

/** Where single sign-on begins, or null when the desk could not be reached. */
export async function singleSignOnAddress(next: string): Promise<string | null> {
  try {
    return (await post('/api/auth/signin/oidc', { callbackUrl: next }))?.href ?? null
  } catch {
    return null
  }
}
