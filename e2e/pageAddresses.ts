import fs from 'node:fs'
import path from 'node:path'

/** Every page of the tree by its route, such as `/resolutions/[resolutionId]/count`. */
export function routesOfTree(folder = 'app', route = ''): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isFile()) return entry.name === 'page.tsx' ? [route || '/'] : []
    // Folders in brackets group pages and folders with an underscore hold their parts; neither is in the address.
    if (entry.name.startsWith('_') || entry.name === 'api') return []
    const segment = entry.name.startsWith('(') ? '' : `/${entry.name}`
    return routesOfTree(path.join(folder, entry.name), route + segment)
  })
}

/** What stands in the brackets of a route, for a resolution of the test's own. */
export type RouteNames = Record<string, string>

export function addressOf(route: string, names: RouteNames): string {
  return route.replace(/\[(\w+)\]/g, (_, name: string) => {
    const value = names[name]
    if (value === undefined) throw new Error(`No value for [${name}] of ${route}: name it in the test of every page.`)
    return value
  })
}
