import { createHash } from 'node:crypto';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { contentCheck } from './src/integrations/content-check.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { remarkClaims } from './src/markdown/claims.ts';
import { remarkFootnotes } from './src/markdown/footnotes.ts';
import { remarkHeadings } from './src/markdown/headings.ts';
import { backContent, backLabel, rehypeNoteMarks } from './src/markdown/note-marks.ts';
import { firstPaint } from './src/scripts/first-paint.ts';
import { speculationRules } from './src/scripts/speculation-rules.ts';
import { layers } from './src/styles/layers.ts';
import { typeface } from './src/typeface.ts';

// A variable of this name would win over `base` wherever the pages ask for import.meta.env.BASE_URL.
delete process.env.BASE_URL;

const content = contentCheck();
/** @param {string} script */
const hash = (script) =>
  /** @type {const} */ (`sha256-${createHash('sha256').update(script).digest('base64')}`);

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  integrations: [content.integration, mdx(), sitemap(content.corpus), searchIndex(content.corpus)],
  markdown: {
    // Briefings have no code, and their punctuation is authored.
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkGfm, remarkFootnotes, remarkHeadings, remarkClaims],
      rehypePlugins: [rehypeNoteMarks],
      remarkRehype: {
        clobberPrefix: '',
        footnoteLabel: 'Notes',
        footnoteLabelProperties: { id: 'notes' },
        footnoteBackContent: backContent,
        footnoteBackLabel: backLabel,
      },
    }),
  },
  // 'jsx' would take the white space between inline elements away and glue words together.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  // Writes what Astro’s extension needs to complete and check the frontmatter of MDX.
  experimental: { contentIntellisense: true },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Source Serif 4',
      cssVariable: '--font-serif',
      display: 'swap',
      // Those of src/styles/fallbacks.css, which know more systems than Astro's.
      optimizedFallbacks: false,
      fallbacks: ['Georgia fitted', 'Times fitted', 'Noto fitted', 'DejaVu fitted', 'Georgia', 'serif'],
      options: { variants: await typeface() },
    },
  ],
  vite: {
    css: { postcss: { plugins: [layers] } },
    build: {
      rolldownOptions: {
        // Astro's own directive in every MDX file; with it gone, a warning means something.
        onLog(level, log, handle) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE' || !log.message.includes('astro:head-inject'))
            handle(level, log);
        },
      },
    },
  },
  security: {
    csp: {
      directives: [
        // Nothing but what is named here. Trusted Types are not required: Pagefind starts its worker by a plain address.
        "default-src 'none'",
        "base-uri 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "form-action 'self'",
        "img-src 'self' data:",
        "manifest-src 'self'",
        "worker-src 'self'",
      ],
      scriptDirective: {
        // Pagefind compiles WebAssembly.
        resources: ["'self'", "'wasm-unsafe-eval'"],
        // Astro adds the hashes of its own scripts.
        hashes: [firstPaint, speculationRules].map(hash),
      },
    },
  },
});
