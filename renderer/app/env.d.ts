/** Identity of this build: `GUICHET_BUILD_ID`, or a hash of its sources. */
declare const __BUILD_ID__: string;

/** The documents of `resources/`, read when the build was made (scripts/desk-build/knowledge-plugin.ts). */
declare module 'virtual:knowledge' {
  export const library: import('#shared/knowledge/document.ts').KnowledgeLibrary;
}
