import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import http from 'node:http'
import { freePort } from '../../scripts/port.mjs'

// A ministry's OpenID Connect provider for the tests, as a process of its own: discovery, the code flow with PKCE,
// identity tokens signed with RS256. It asks no password: who is signed in there is set by POST /account.

const CLIENT = { id: 'penholder', secret: 'a secret between the two' }

interface Account {
  sub: string
  email: string
  email_verified: boolean
}

interface Grant {
  account: Account
  nonce: string | null
  challenge: string | null
  redirectUri: string
}

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const issuer = `http://127.0.0.1:${await freePort()}`
const grants = new Map<string, Grant>()
let account: Account | undefined

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

function idToken({ account: { sub, email, email_verified }, nonce }: Grant): string {
  const iat = Math.floor(Date.now() / 1000)
  const head = base64({ alg: 'RS256', kid: 'one', typ: 'JWT' })
  const body = base64({ iss: issuer, aud: CLIENT.id, iat, exp: iat + 300, sub, email, email_verified, nonce })
  return `${head}.${body}.${sign('RSA-SHA256', Buffer.from(`${head}.${body}`), privateKey).toString('base64url')}`
}

function authorize(asked: URLSearchParams): string {
  const redirectUri = asked.get('redirect_uri') ?? ''
  const back = new URL(redirectUri)
  back.searchParams.set('state', asked.get('state') ?? '')
  if (account && asked.get('client_id') === CLIENT.id) {
    const code = randomUUID()
    grants.set(code, { account, redirectUri, nonce: asked.get('nonce'), challenge: asked.get('code_challenge') })
    back.searchParams.set('code', code)
  } else back.searchParams.set('error', 'access_denied')
  return back.href
}

function token(form: URLSearchParams, authorization: string): { status: number; body: unknown } {
  const code = form.get('code') ?? ''
  const grant = grants.get(code)
  grants.delete(code)
  const client = Buffer.from(authorization.replace(/^Basic /, ''), 'base64')
    .toString()
    .split(':')
    .map(decodeURIComponent)
  const challenge = createHash('sha256')
    .update(form.get('code_verifier') ?? '')
    .digest('base64url')
  const fits =
    grant &&
    client[0] === CLIENT.id &&
    client[1]?.replaceAll('+', ' ') === CLIENT.secret &&
    challenge === grant.challenge &&
    form.get('redirect_uri') === grant.redirectUri
  if (!grant || !fits) return { status: 400, body: { error: 'invalid_grant' } }
  return { status: 200, body: { access_token: randomUUID(), token_type: 'Bearer', id_token: idToken(grant) } }
}

const DISCOVERY = {
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/keys`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
  code_challenge_methods_supported: ['S256'],
}

async function bodyOf(req: http.IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of req) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}

async function answer(req: http.IncomingMessage, res: http.ServerResponse): Promise<void> {
  const url = new URL(req.url ?? '/', issuer)
  const json = (body: unknown, status = 200) =>
    res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  if (url.pathname === '/.well-known/openid-configuration') json(DISCOVERY)
  else if (url.pathname === '/keys')
    json({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }] })
  else if (url.pathname === '/authorize') res.writeHead(302, { location: authorize(url.searchParams) }).end()
  else if (url.pathname === '/token') {
    const { status, body } = token(new URLSearchParams(await bodyOf(req)), req.headers.authorization ?? '')
    json(body, status)
  } else if (url.pathname === '/account') {
    account = JSON.parse(await bodyOf(req)) as Account
    json({})
  } else res.writeHead(404).end()
}

http
  .createServer((req, res) => void answer(req, res))
  .listen(Number(new URL(issuer).port), '127.0.0.1', () => process.send?.({ issuer, client: CLIENT }))
process.on('disconnect', () => process.exit(0))
