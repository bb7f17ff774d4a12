export { sanming2020 } from "./sanming-2020.js";
export { sichuan2024 } from "./sichuan-2024.js";
