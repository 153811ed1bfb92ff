export function portFault(host: string, port: number): Promise<string | null>
export function listenFault(error: NodeJS.ErrnoException, host: string, port: number): string
export function freePort(): Promise<number>
