export function contentSecurityPolicy(nonce: string, options?: { development?: boolean; secure?: boolean }): string
