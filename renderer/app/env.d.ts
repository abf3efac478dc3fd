/** Identity of this build: `GUICHET_BUILD_ID`, or a hash of its sources. */
declare const __BUILD_ID__: string;
