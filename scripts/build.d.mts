export function fingerprint(): string
export function ensureBuilt(): void
