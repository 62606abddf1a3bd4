// The practice room's public face.
export type { ActOptions, MemberActor, SlashOptions } from './acting/member.ts';
export type { OptionValue, OptionValues } from './acting/options.ts';
export type { AwaitOptions, View } from './acting/view.ts';
export type { Clock } from './clock.ts';
export type { Fault } from './errors.ts';
export type { RoomEvent, RoomListener } from './events.ts';
export type { AnswerFault, DelayFault } from './faults.ts';
export type { LogEntry, RoomLog } from './log.ts';
export { describeEntry } from './log.ts';
export type { RoomLimits, RoomOptions } from './options.ts';
export type { PermissionName } from './permissions.ts';
export type { MemberOptions, PracticeRoom } from './room.ts';
export { createPracticeRoom } from './room.ts';
export type { RoomFaults } from './room-faults.ts';
export type { Component, Embed, Message, User } from './wire.ts';
export type { Choice } from './wire-commands.ts';
