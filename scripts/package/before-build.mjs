// Hook of electron-builder: the desk has no packages at run time, so none is rebuilt, searched for or copied.
export default function beforeBuild() {
  return false;
}
