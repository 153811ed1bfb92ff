import type { MetadataRoute } from 'next'

/** What a phone needs to keep Penholder on its home screen. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Penholder',
    short_name: 'Penholder',
    description: 'The negotiation desk of a delegation: the draft, the outreach and the count.',
    start_url: '/',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#11171e',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  }
}
