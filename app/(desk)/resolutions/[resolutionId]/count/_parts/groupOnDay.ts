/** A group with its members on the vote item's date. */
export interface GroupOnDay {
  id: string
  name: string
  members: string[]
}
