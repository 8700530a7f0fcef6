const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');

/**
 * Writes one HTML file with the build's one script inside, and with a policy that knows that script by its hash. The
 * template says where things go: `{{hash}}`, `{{icon}}`, `<!-- script -->`.
 */
class SingleFilePlugin {
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('SingleFilePlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: 'SingleFilePlugin', stage }, () => {
        const [name, ...others] = Object.keys(compilation.assets).filter((asset) => asset.endsWith('.js'));
        if (!name || others.length > 0) throw new Error(`one script is expected, not ${[name, ...others]}`);
        const html = this.page(compiler.context, compilation, compilation.assets[name].source().toString());
        for (const asset of Object.keys(compilation.assets)) compilation.deleteAsset(asset);
        // said to be minimized: whoever minimized it once more would change the script, and its hash would be another
        compilation.emitAsset(this.options.filename, new sources.RawSource(html), { minimized: true });
      });
    });
  }

  page(context, compilation, code) {
    const { template, icon } = this.options;
    const read = (file) => {
      const full = path.resolve(context, file);
      compilation.fileDependencies.add(full);
      return readFileSync(full);
    };
    const script = inHtml(code);
    const places = {
      hash: `sha256-${createHash('sha256').update(script).digest('base64')}`,
      icon: `data:image/png;base64,${read(icon).toString('base64')}`,
    };
    // as a function: a `$` in the script is no pattern
    return read(template)
      .toString()
      .replace(/\{\{(hash|icon)\}\}/g, (_, place) => places[place])
      .replace('<!-- script -->', () => `<script>${script}</script>`);
  }
}

/** A script that may stand in HTML: inside strings, `<\/script` is the same word to JavaScript and no end to HTML. */
function inHtml(code) {
  return code.replace(/<\/(?=script)/gi, '<\\/').replace(/<!--/g, '<\\!--');
}

module.exports = { SingleFilePlugin };
