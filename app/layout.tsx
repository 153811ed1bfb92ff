import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { readTheme, themeCookie } from '@/components/ui/theme'
import { fontVariables } from './fonts'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'Penholder', template: '%s – Penholder' },
  description: 'The negotiation desk of a delegation: the draft, the outreach and the count.',
  applicationName: 'Penholder',
  icons: { icon: '/icon.svg' },
  formatDetection: { telephone: false, email: false, address: false, date: false },
  robots: { index: false, follow: false },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#12171c' },
  ],
}

/**
 * The frame of every page. Reading the cookie makes the render dynamic, which the nonce of the content security
 * policy needs, and puts the chosen theme into the first byte, so that no script has to correct it.
 */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = readTheme((await cookies()).get(themeCookie)?.value)
  return (
    <html lang="en" dir="ltr" data-theme={theme === 'system' ? undefined : theme} className={fontVariables}>
      <body>{children}</body>
    </html>
  )
}
