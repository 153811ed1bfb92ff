import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PdfFonts } from '@/formats/pdf/writePdf'

const folder = ['node_modules', '@expo-google-fonts', 'stix-two-text']

let loading: Promise<PdfFonts> | undefined

/** The design's text family with Latin, Greek and Cyrillic, as the files a PDF is written with. Read once. */
export function pdfFonts(): Promise<PdfFonts> {
  loading ??= readFonts()
  return loading
}

async function readFonts(): Promise<PdfFonts> {
  const read = (cut: string) => readFile(join(process.cwd(), ...folder, cut, `STIXTwoText_${cut}.ttf`))
  const [normal, italics, bold, bolditalics] = await Promise.all([
    read('400Regular'),
    read('400Regular_Italic'),
    read('700Bold'),
    read('700Bold_Italic'),
  ])
  return { normal, italics, bold, bolditalics }
}
