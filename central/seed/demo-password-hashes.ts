/**
 * Hashes of the passwords of the demo, which are in the documentation: nothing is kept secret by making them anew, and it is
 * a tenth of a second of processor for each of the six people, at the first start of whoever tries the desk. Made by
 * `hashPassword`; `demo-password-hashes.test.ts` says when they are no longer what it makes.
 */
export const demoPasswordHashes: ReadonlyMap<string, string> = new Map([
  [
    'demo-anne',
    '$argon2id$v=19$m=65536,t=3,p=1$auTFg74ylOQUuDrppsUY7g$Jl0WAcIGwpSpWNOyCThqpC5glgNkOTf5TwRqcVPHf0w',
  ],
  [
    'demo-luc',
    '$argon2id$v=19$m=65536,t=3,p=1$gD0fAm7rlr4CApHamAS4Kw$xT3PbLR3w1odn6VA4x4VGsCB1gtcY1Dw/9AF3E/w/fk',
  ],
  [
    'demo-tom',
    '$argon2id$v=19$m=65536,t=3,p=1$PZf8JJgAROWN2F4Mn8pEXA$AcW0J5WUM0VpGgID3F7Njd5+LmObisqZXA6U0NAqCYQ',
  ],
  [
    'demo-sara',
    '$argon2id$v=19$m=65536,t=3,p=1$KBzEkdlE1lKBbFujSXk8fw$7hxv8Mmz6DKDig8gYohgujUS8OzfbwUZxXBMEEUaCyU',
  ],
  [
    'demo-beatrice',
    '$argon2id$v=19$m=65536,t=3,p=1$UgcOPjQs4VCys30pb0HSZA$CvUogUSHqfg+FFi3sXOhPcpRwZzHsIOVMgAry5o6Aqo',
  ],
  [
    'demo-ines',
    '$argon2id$v=19$m=65536,t=3,p=1$rXIMOjxMDuuXm4z35ydbrw$196bomqKw+62XAMr9jWqRJHquJ8GeQ4XBcsaAGM2v38',
  ],
]);
