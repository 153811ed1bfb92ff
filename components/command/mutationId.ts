/** The number a client gives a change, so that sending it twice counts once. */
export function newMutationId(): string {
  return crypto.randomUUID()
}
