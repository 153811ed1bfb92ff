export function fingerprint(): string
export function builtId(): string | null
export function ensureBuilt(): void
