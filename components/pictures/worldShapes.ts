import 'server-only'
import { type GeoPermissibleObjects, geoEqualEarth, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import atlas from 'world-atlas/countries-110m.json'
import { compactPath } from '@/domain/pictures/compactPath'

/** The drawing of the world, in units; small States that the outline leaves out are marked by their place. */
export const world = { width: 1440, height: 664 }

const projection = geoEqualEarth().rotate([-11, 0])
// Antarctica has no vote: the frame ends north of it.
projection.fitExtent(
  [
    [2, 2],
    [world.width - 2, world.height - 2],
  ],
  {
    type: 'MultiPoint',
    coordinates: [
      [-168.9, 8],
      [190.9, 8],
      [11, 84],
      [11, -56],
    ],
  },
)

const outline = geoPath(projection)

function shapes(): ReadonlyMap<string, string> {
  const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>
  const paths = new Map<string, string>()
  for (const country of feature(topology, topology.objects.countries).features) {
    const path = country.id === undefined ? '' : compactPath(outline(country as GeoPermissibleObjects) ?? '')
    if (path) paths.set(String(country.id).padStart(3, '0'), path)
  }
  return paths
}

/** Outlines by M49 code, three digits. Computed once a process: about 170 States are large enough to have one. */
export const outlines = shapes()

/** Where a point of the globe stands in the drawing. */
export function placeOnMap(lat: number, lon: number): { x: number; y: number } {
  const [x, y] = projection([lon, lat]) ?? [0, 0]
  return { x, y }
}
