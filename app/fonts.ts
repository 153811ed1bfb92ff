import localFont from 'next/font/local'

/**
 * Archivo (with its width axis) and STIX Two Text, one family a subset: the browser fetches a subset only
 * when the page holds a character of its range, and only the Latin files are preloaded. `globals.css` puts the
 * families of a type in one stack, Latin first, and gives the fall-back faces that keep lines from jumping.
 *
 * next/font reads its options from the source text, so each range is a literal in its own call.
 */
const archivoLatin = localFont({
  src: '../node_modules/@fontsource-variable/archivo/files/archivo-latin-wdth-normal.woff2',
  variable: '--archivo-latin',
  weight: '100 900',
  display: 'swap',
  adjustFontFallback: false,
  declarations: [
    { prop: 'font-stretch', value: '62% 125%' },
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    },
  ],
})

const archivoLatinExt = localFont({
  src: '../node_modules/@fontsource-variable/archivo/files/archivo-latin-ext-wdth-normal.woff2',
  variable: '--archivo-latin-ext',
  weight: '100 900',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: 'font-stretch', value: '62% 125%' },
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    },
  ],
})

const archivoVietnamese = localFont({
  src: '../node_modules/@fontsource-variable/archivo/files/archivo-vietnamese-wdth-normal.woff2',
  variable: '--archivo-vietnamese',
  weight: '100 900',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: 'font-stretch', value: '62% 125%' },
    {
      prop: 'unicode-range',
      value: 'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+1EA0-1EF9',
    },
  ],
})

const stixLatin = localFont({
  src: [
    {
      path: '../node_modules/@fontsource-variable/stix-two-text/files/stix-two-text-latin-wght-normal.woff2',
      style: 'normal',
    },
    {
      path: '../node_modules/@fontsource-variable/stix-two-text/files/stix-two-text-latin-wght-italic.woff2',
      style: 'italic',
    },
  ],
  variable: '--stix-latin',
  weight: '400 700',
  display: 'swap',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    },
  ],
})

const stixLatinExt = localFont({
  src: [
    {
      path: '../node_modules/@fontsource-variable/stix-two-text/files/stix-two-text-latin-ext-wght-normal.woff2',
      style: 'normal',
    },
    {
      path: '../node_modules/@fontsource-variable/stix-two-text/files/stix-two-text-latin-ext-wght-italic.woff2',
      style: 'italic',
    },
  ],
  variable: '--stix-latin-ext',
  weight: '400 700',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    },
  ],
})

const stixCyrillic = localFont({
  src: [
    {
      path: '../node_modules/@fontsource-variable/stix-two-text/files/stix-two-text-cyrillic-wght-normal.woff2',
      style: 'normal',
    },
    {
      path: '../node_modules/@fontsource-variable/stix-two-text/files/stix-two-text-cyrillic-wght-italic.woff2',
      style: 'italic',
    },
  ],
  variable: '--stix-cyrillic',
  weight: '400 700',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116' }],
})

/** Class names for `<html>`: they define the custom properties that `globals.css` stacks. */
export const fontVariables = [archivoLatin, archivoLatinExt, archivoVietnamese, stixLatin, stixLatinExt, stixCyrillic]
  .map((font) => font.variable)
  .join(' ')
