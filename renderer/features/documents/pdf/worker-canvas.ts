interface Drawn {
  canvas: OffscreenCanvas | null;
  context: OffscreenCanvasRenderingContext2D | null;
}

/** Where pdf.js draws masks and patterns. Its own factory asks the document for a canvas, and a worker has none. */
export class WorkerCanvasFactory {
  create(width: number, height: number): Drawn {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) };
  }

  reset(drawn: Drawn, width: number, height: number): void {
    if (drawn.canvas === null) return;
    drawn.canvas.width = width;
    drawn.canvas.height = height;
  }

  destroy(drawn: Drawn): void {
    drawn.canvas = null;
    drawn.context = null;
  }
}

/** Filters are SVG in the page for pdf.js: transfer functions of a printing press, which a preview does without. */
export class NoFilterFactory {
  addFilter(): string {
    return 'none';
  }

  addHCMFilter(): string {
    return 'none';
  }

  addAlphaFilter(): string {
    return 'none';
  }

  addLuminosityFilter(): string {
    return 'none';
  }

  addHighlightHCMFilter(): string {
    return 'none';
  }

  destroy(): void {}
}
