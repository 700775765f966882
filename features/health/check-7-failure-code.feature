@shv-point
Feature: Check 7 - is the failure code a known one?

  @SHV-7-01 @reading-known-failure-codes
  Rule: The failure category is passed on where the code is a known one

    Scenario Outline: The failure "<category>" with a known code
      Given a statement of health that passes every check, but carries the failure "<category>" with a known code instead of a status
      When the System Health Validator point validates it
      Then the outcome is the error <category>
      And the client is told nothing

      Examples:
        | category             |
        | client-component     |
        | client-communication |

    Scenario Outline: The failure "<category>" with a known code in other letters
      Given a statement of health that passes every check, but carries the failure "<category>" with <code> code instead of a status
      When the System Health Validator point validates it
      Then the outcome is the error <category>
      And the client is told nothing

      Examples:
        | category             | code                       |
        | client-component     | a known and lower-case     |
        | client-communication | a known and upper-case     |

  @SHV-7-04 @reading-known-failure-codes @reading-unmatched-code-state
  Rule: A failure with an unknown code is passed on as "SHA vendor-specific error code received"

    Scenario Outline: The failure "<category>" with <code> code
      Given a statement of health that passes every check, but carries the failure "<category>" with <code> code instead of a status
      When the System Health Validator point validates it
      Then the outcome is the vendor-specific error
      And the client is told nothing

      Examples:
        | category             | code                              |
        | client-component     | an unknown                        |
        | client-component     | an almost known                   |
        | client-component     | an all-zero                       |
        | client-component     | an all-one                        |
        | client-communication | a known in its last four digits   |
        | client-communication | a known but for its first bit     |
        | client-communication | an all-zero                       |
        | client-communication | an all-one                        |
