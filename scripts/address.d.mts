import type { IncomingMessage } from 'node:http'

export function believedAddress(req: IncomingMessage): string
export function foldForwarded(req: IncomingMessage, address: string): void
