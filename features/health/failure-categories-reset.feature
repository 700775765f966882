@network-policy-server
Feature: What a client counts as whose failure category was configured as compliant, and is so no more

  A setting holds for as long as it is configured, even if a client was decided on by it.

  @SHV-7-02
  Rule: A client failure category that is configured no more is non-compliant by default

    Scenario Outline: A client in the category "<category>" that counted as compliant until that was reset
      Given the category "<category>" is configured as compliant
      And a client in the category "<category>"
      And the network policy server has decided on its access
      And the category "<category>" was reset to the default
      When the network policy server decides on its access
      Then the client counts as non-compliant and gets restricted access

      Examples:
        | category             |
        | client-component     |
        | client-communication |
