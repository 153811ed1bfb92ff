import { actionHeaders, returnedBy, waitingActionId } from './serverAction'

/** What a command answered, as the POST handler sends it. */
export interface Answered {
  status: string
  seq?: number
  result?: unknown
  message?: string
}

/** A person at the desk without a browser: signs in as the sign-in page does, and sends commands by their name. */
export class BrowserlessClient {
  private readonly jar = new Map<string, string>()
  private personId: string | undefined

  constructor(private baseURL: string) {}

  /** The server came back at another address; the session is in its database and goes on. */
  moveTo(baseURL: string): void {
    this.baseURL = baseURL
  }

  get cookie(): string {
    return [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  private async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { ...Object.fromEntries(new Headers(init.headers)), cookie: this.cookie }
    const response = await fetch(`${this.baseURL}${path}`, {
      ...init,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(15_000),
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (name) this.jar.set(name, value ?? '')
    }
    return response
  }

  /** @throws {Error} when the sign-in was refused. */
  async signIn(email: string, password: string): Promise<void> {
    const { csrfToken } = (await (await this.fetch('/api/auth/csrf')).json()) as { csrfToken: string }
    const body = new URLSearchParams({ csrfToken, email, password, json: 'true', callbackUrl: this.baseURL })
    const response = await this.fetch('/api/auth/callback/credentials', { method: 'POST', body })
    await response.arrayBuffer()
    if (![...this.jar.keys()].some((name) => name.endsWith('penholder.session'))) {
      throw new Error(`${email} could not sign in: ${response.status}`)
    }
  }

  /**
   * Sends a command.
   *
   * @returns its answer
   * @throws {Error} when there was none: the connection broke, or the server answered with an error
   */
  async send(command: string, mutationId: string, input: unknown): Promise<Answered> {
    const response = await this.fetch(`/api/commands/${command}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.baseURL },
      body: JSON.stringify({ mutationId, input }),
    })
    const text = await response.text()
    if (response.status >= 500) throw new Error(`${command} was answered ${response.status}`)
    const answer = JSON.parse(text) as Answered
    return response.ok ? answer : { ...answer, status: `http-${response.status}` }
  }

  /**
   * Sends a command as the count sheet does, through its server action.
   *
   * @returns its answer
   * @throws {Error} when there was none: the connection broke, or the server answered with an error
   */
  async act(resolutionId: string, command: string, mutationId: string, input: unknown): Promise<Answered> {
    this.personId ??= (JSON.parse((await this.read('/api/reads/desk')).text) as { me: { id: string } }).me.id
    const path = `/resolutions/${resolutionId}/count`
    const response = await this.fetch(path, {
      method: 'POST',
      headers: actionHeaders(this.baseURL, waitingActionId('.next'), this.cookie),
      body: JSON.stringify([this.personId, mutationId, { name: command, input }]),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${command} was answered ${response.status}`)
    const answer = returnedBy(text)
    return typeof answer === 'string' ? { status: answer } : (answer as Answered)
  }

  /** Reads by name; answers the status and the body as text. */
  async read(path: string): Promise<{ status: number; text: string }> {
    const response = await this.fetch(path)
    return { status: response.status, text: await response.text() }
  }
}
