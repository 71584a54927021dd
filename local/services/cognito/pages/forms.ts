import { type Html, html } from "./page.ts";
import type { Texts } from "./texts.ts";

const problem = (text: string | null | undefined): Html | null =>
  text ? html`<p class="wrong" role="alert">${text}</p>` : null;

const emailField = (t: Texts, value = ""): Html => html`<label for="email">${t.email}</label>
<input id="email" name="email" type="email" autocomplete="username" required maxlength="254" value="${value}">`;

const newPasswordField = (t: Texts, label: string, length: number): Html => html`<label for="password">${label}</label>
<input id="password" name="password" type="password" autocomplete="new-password" required minlength="${length}" maxlength="256" aria-describedby="password-hint">
<p class="hint" id="password-hint">${t.atLeast(length)}</p>`;

const codeField = (t: Texts): Html => html`<label for="code">${t.code}</label>
<input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" required maxlength="6" pattern="[0-9]{6}">`;

const shownCode = (t: Texts, email: string, code: string | null): Html =>
  code === null
    ? html`<p class="hint">${t.codeOver}</p>`
    : html`<p class="hint" id="code-hint">${t.codeShown(email)}</p><p class="code"><output aria-describedby="code-hint">${code}</output></p>`;

/** What a form was sent with, and what was wrong with it. */
export interface Sent {
  readonly email?: string | undefined;
  readonly problem?: string | null | undefined;
}

export const signInForm = (t: Texts, { email, problem: wrong }: Sent, isOpen: boolean): Html => html`${problem(wrong)}
<form method="post" action="/login/continue"><p class="hint">${t.localHint}</p><button>${t.local}</button></form>
<p class="or">${t.or}</p>
<form method="post" action="/login">${emailField(t, email)}
<label for="password">${t.password}</label>
<input id="password" name="password" type="password" autocomplete="current-password" required maxlength="256">
<button class="plain">${t.signIn}</button></form>
<p><a href="/login/forgot">${t.forgot}</a></p>
${isOpen ? html`<p>${t.noAccount} <a href="/login/sign-up">${t.signUp}</a></p>` : null}`;

export const signUpForm = (t: Texts, { email, problem: wrong }: Sent, length: number): Html => html`${problem(wrong)}
<form method="post" action="/login/sign-up">${emailField(t, email)}${newPasswordField(t, t.password, length)}
<button>${t.signUp}</button></form>
<p>${t.haveAccount} <a href="/login">${t.signIn}</a></p>`;

export const confirmForm = (
  t: Texts,
  { email = "", problem: wrong }: Sent,
  code: string | null,
): Html => html`${problem(wrong)}
${shownCode(t, email, code)}
<form method="post" action="/login/confirm">${codeField(t)}<button>${t.confirm}</button></form>
<form method="post" action="/login/new-code"><button class="plain">${t.newCode}</button></form>`;

export const forgotForm = (t: Texts, { email, problem: wrong }: Sent): Html => html`${problem(wrong)}
<form method="post" action="/login/forgot">${emailField(t, email)}<button>${t.sendCode}</button></form>
<p><a href="/login">${t.signIn}</a></p>`;

export const resetForm = (
  t: Texts,
  { email = "", problem: wrong }: Sent,
  { code, length }: { readonly code: string | null; readonly length: number },
): Html => html`${problem(wrong)}${shownCode(t, email, code)}
<form method="post" action="/login/reset">${codeField(t)}${newPasswordField(t, t.newPassword, length)}
<button>${t.setPassword}</button></form>`;
