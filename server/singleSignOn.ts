import type { OAuthConfig } from 'next-auth/providers/oauth'
import { credentialsOf, personOfSubject } from '@/db/people'
import { joinSingleSignOn } from './commands/account'
import { database } from './database'
import { settings } from './env'
import { log } from './log'

/** What we read of an identity token. */
interface Claims {
  sub: string
  email?: string
  email_verified?: boolean | string
}

/** The button's words where single sign-on is set up, or null. */
export function singleSignOnName(): string | null {
  const { OIDC_ISSUER, OIDC_NAME } = settings()
  return OIDC_ISSUER ? OIDC_NAME : null
}

/** The ministry's provider for next-auth, found by its discovery document, or none. */
export function singleSignOnProviders(): OAuthConfig<Claims>[] {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = settings()
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return []
  return [
    {
      id: 'oidc',
      name: OIDC_NAME,
      type: 'oauth',
      wellKnown: `${OIDC_ISSUER.replace(/\/$/, '')}/.well-known/openid-configuration`,
      clientId: OIDC_CLIENT_ID,
      clientSecret: OIDC_CLIENT_SECRET,
      authorization: { params: { scope: 'openid email profile' } },
      idToken: true,
      checks: ['pkce', 'state', 'nonce'],
      profile: (claims) => ({ id: claims.sub }),
    },
  ]
}

/**
 * Who signs in with these claims: an enabled person tied to the subject, or one who was invited under the verified
 * e-mail and is tied now. Null for everybody else; the provider lets in more people than this desk.
 */
export async function personOfClaims(claims: Claims): Promise<string | null> {
  const subject = `${settings().OIDC_ISSUER} ${claims.sub}`
  const known = await database().read((db) => personOfSubject(db, subject))
  if (known) return known.disabledAt === null ? known.id : null
  if (!claims.email || !(claims.email_verified === true || claims.email_verified === 'true')) return null
  const invited = await database().read((db) => credentialsOf(db, claims.email ?? ''))
  if (!invited || invited.disabledAt !== null) return null
  const answer = await joinSingleSignOn.perform({ id: invited.id, name: invited.name, role: invited.role }, { subject })
  if (answer.status !== 'ok') return null
  log().info({ personId: invited.id }, 'joined single sign-on')
  return invited.id
}
