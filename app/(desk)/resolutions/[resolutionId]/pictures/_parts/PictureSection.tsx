import type { ReactNode } from 'react'
import { DownloadPicture } from '@/components/pictures/DownloadPicture'
import { PictureKey } from '@/components/pictures/PictureKey'
import { SectionHead } from '@/components/ui/SectionHead'
import { type Pictured, pictureFileName, pictureWords } from './pictureWords'

interface Props {
  pictured: Pictured
  /** In file names, and the id of the picture on the page. */
  kind: 'chamber' | 'map' | 'regions' | 'trend'
  word: string
  rest: string
  /** In the name of the download: “the chamber”. */
  name: string
  /** In the title of the file: “the chamber by vote”. */
  title: string
  /** A sentence that the file takes along: how the picture is read. */
  reading?: string
  aside?: ReactNode
  /** The file says itself what its lines are: no key of marks. */
  keyless?: boolean
  picture: ReactNode
  /** Below the picture: how it is read, and its table. */
  children: ReactNode
}

/** One picture of the page with its head, its download and what stands behind it. */
export function PictureSection({
  pictured,
  kind,
  word,
  rest,
  name,
  title,
  reading,
  aside,
  keyless,
  picture,
  children,
}: Props) {
  const id = `picture-${kind}`
  return (
    <section aria-labelledby={`${id}-head`} className="min-w-0 break-inside-avoid">
      <SectionHead
        id={`${id}-head`}
        word={word}
        rest={rest}
        aside={
          <>
            {aside}
            <DownloadPicture
              of={id}
              name={name}
              fileName={pictureFileName(pictured, kind)}
              words={pictureWords(pictured, title, reading)}
            />
          </>
        }
      />
      <figure>
        <div id={id} className="pt-2">
          {picture}
          {keyless ? null : <PictureKey recommended={pictured.item.recommended} />}
        </div>
        <figcaption className="pt-1 pb-1.5">{children}</figcaption>
      </figure>
    </section>
  )
}
