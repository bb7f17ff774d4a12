import * as z from "zod";
import { identifier, type Text, textSchema } from "../reason/index.js";
import { type Permission, permissionSchema } from "./gate.js";

/** The activity of a project that is neither paused nor closed. */
export const ACTIVE = "active";

/**
 * A way of standing still (状态): paused (暂停), or closed (lost 流失, terminated 终止, withdrawn 退出, finished 办结). Legal in the
 * stages named, in all where none is. A reason is required unless it is said to be optional; where `reasons` are listed
 * it is one of them. `by` says who may set it, `leave` who may resume or reopen; anyone, unless told.
 */
export interface Activity {
  readonly id: string;
  readonly is: "paused" | "closed";
  readonly title?: Text | undefined;
  readonly stages?: readonly string[] | undefined;
  readonly reason?: "required" | "optional" | undefined;
  readonly reasons?: readonly { readonly id: string; readonly title?: Text | undefined }[] | undefined;
  readonly by?: Permission | undefined;
  readonly leave?: Permission | undefined;
}

export const activitySchema: z.ZodType<Activity, Activity> = z.strictObject({
  id: identifier,
  is: z.enum(["paused", "closed"]),
  title: textSchema.optional(),
  stages: z.array(identifier).min(1).optional(),
  reason: z.enum(["required", "optional"]).optional(),
  reasons: z
    .array(z.strictObject({ id: identifier, title: textSchema.optional() }))
    .min(1)
    .optional(),
  by: permissionSchema.optional(),
  leave: permissionSchema.optional(),
});
