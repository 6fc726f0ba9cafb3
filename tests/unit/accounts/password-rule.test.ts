import { describe, expect, it } from 'vitest';
import { passwordProblem } from '#app/domain/accounts/password-rule.ts';

const EMAIL = 'iris.de.wit@bedrijf.example';
const problem = (password: string) => passwordProblem(password, EMAIL);

describe('the rule for passwords', () => {
  it('asks twelve characters, counted as people count them', () => {
    expect(problem('elf tekens!')).toBe('too_short:12');
    expect(problem('twaalf tekens')).toBeUndefined();
    expect(problem('🦊🦊🦊🦊🦊🦊')).toBe('too_short:12');
  });

  it('asks no capitals, digits or marks', () => {
    expect(problem('vier losse woorden samen')).toBeUndefined();
  });

  it('refuses the most common ones, whatever their capitals and spaces', () => {
    expect(problem('Wachtwoord 123')).toBe('weak_password');
    expect(problem('qwertyuiop123')).toBe('weak_password');
  });

  it('refuses a few characters over and over, and the own address', () => {
    expect(problem('abababababab')).toBe('weak_password');
    expect(problem('Iris.de.Wit@bedrijf.example')).toBe('weak_password');
    expect(problem('iris.de.wit ')).toBe('weak_password');
  });

  it('refuses what would take too long to hash', () => {
    expect(problem('wat '.repeat(60))).toBe('too_long:200');
  });
});
