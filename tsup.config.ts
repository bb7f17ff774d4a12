import { defineConfig } from "tsup";

/**
 * One output file per source file, in both formats. A schema at the top of a module is a call, and a bundler may not drop
 * a call; a file that nobody imports it drops whole. `splitting` also keeps one identity per format: without it the
 * CommonJS build would hold a copy of shared code in every entry.
 */
export default defineConfig({
  entry: ["src/**/*.ts"],
  format: ["esm", "cjs"],
  splitting: true,
  clean: true,
  silent: true,
  target: "es2022",
  platform: "neutral",
  esbuildOptions(options) {
    options.charset = "utf8"; // Chinese texts stay readable, and half as long
  },
  // No `types`: in src there is no name that only Node has. The deprecated option is one that tsup itself adds.
  dts: { compilerOptions: { ignoreDeprecations: "6.0", types: [], allowJs: false } },
});
