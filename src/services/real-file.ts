/** A file on the disk that the person has chosen. */
interface FileHandle {
  readonly name: string;
  readonly createWritable: () => Promise<{
    readonly write: (content: string) => Promise<void>;
    readonly close: () => Promise<void>;
  }>;
}

/** The part of a window that knows files on the disk; few browsers have it. */
interface FileWindow {
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string;
    readonly types: readonly {
      readonly description: string;
      readonly accept: Readonly<Record<string, readonly string[]>>;
    }[];
  }) => Promise<FileHandle>;
}

/** Whether the browser can write a file that the person chooses. */
export const writesFiles = (page: Window): boolean => 'showSaveFilePicker' in page;

/** A file that was chosen, to be written again and again. */
export interface RealFile {
  /** Its name. */
  readonly name: string;
  /** Writes it anew. Answers whether that was allowed: the old content stays until the new is whole. */
  readonly write: (content: string) => Promise<boolean>;
}

/** Lets the person choose where a dossier is written to; null when they do not. */
export const chooseFile = async (page: Window, suggestedName: string): Promise<RealFile | null> => {
  try {
    const handle = await (page as FileWindow).showSaveFilePicker?.({
      suggestedName,
      types: [{ description: 'Dramatis dossier', accept: { 'application/json': ['.json'] } }],
    });
    if (!handle) return null;
    return {
      name: handle.name,
      write: async (content) => {
        try {
          const file = await handle.createWritable();
          await file.write(content);
          await file.close();
          return true;
        } catch {
          return false;
        }
      },
    };
  } catch {
    // The person changed their mind.
    return null;
  }
};
