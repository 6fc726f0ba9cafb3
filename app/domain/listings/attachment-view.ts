import type { ScanState } from '#db/enums.ts';
import type { FileName } from '../files/file-name.ts';

/** An attachment of a listing as one reader sees it. */
export type AttachmentView = {
  publicId: string;
  name: FileName;
  mediaType: string;
  /** Bytes. */
  size: number;
  scanState: ScanState;
  /** Whether it is given out in this state. */
  isServable: boolean;
};
