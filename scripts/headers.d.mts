import type { IncomingMessage, ServerResponse } from 'node:http'

export function setHeaders(req: IncomingMessage, res: ServerResponse, options?: { development?: boolean }): void
export function isForeignForm(req: IncomingMessage): boolean
