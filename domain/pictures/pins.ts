/** Keeps marks on a map apart, so that every island can be pressed. */

export type Pin = { x: number; y: number }

/** One round: every pair that is too near is pushed apart by half of what is missing each. Says whether any was. */
function pushApart(pins: Pin[], gap: number): boolean {
  let moved = false
  for (const [index, one] of pins.entries()) {
    for (const [later, other] of pins.slice(index + 1).entries()) {
      const apart = { x: other.x - one.x, y: other.y - one.y }
      const distance = Math.hypot(apart.x, apart.y)
      if (distance >= gap - 1e-6) continue
      moved = true
      // Two on one point have no direction of their own: they part along one that their places in the list give.
      const angle = distance > 1e-6 ? Math.atan2(apart.y, apart.x) : (index + later + 1) * 2.4
      const push = (gap - distance) / 2 + 1e-3
      one.x -= Math.cos(angle) * push
      one.y -= Math.sin(angle) * push
      other.x += Math.cos(angle) * push
      other.y += Math.sin(angle) * push
    }
  }
  return moved
}

/** Moves marks until no two are nearer than `gap`, as little as it takes; the answer keeps the order. */
export function spreadPins(places: readonly Pin[], gap: number): Pin[] {
  const pins = places.map(({ x, y }) => ({ x, y }))
  for (let round = 0; round < 400 && pushApart(pins, gap); round += 1);
  return pins
}
