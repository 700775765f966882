@network-policy-server
Feature: The network policy server goes by its policies as they are configured now

  @NPS-ACCESS-01
  Rule: Access follows from the network policies that are configured now, and not from former ones

    Scenario Outline: Non-compliant clients were allowed <former>, and are allowed <latter>
      Given non-compliant clients are allowed <former>
      And a non-compliant client on whose access the network policy server has decided
      And non-compliant clients are now allowed <latter>
      When the network policy server decides on its access
      Then the client counts as non-compliant and gets <access>

      Examples:
        | former                 | latter                  | access                      |
        | restricted access      | full access             | full access                 |
        | full access for 1 hour | restricted access       | restricted access           |
        | full access for 1 hour | full access for 2 hours | full access until the limit |

    @needs-settable-clock
    Scenario Outline: Non-compliant clients are allowed <latter> once a limited time was over
      Given non-compliant clients are allowed full access for 1 hour
      And 60 minutes have passed
      And a non-compliant client on whose access the network policy server has decided
      And non-compliant clients are now allowed <latter>
      When the network policy server decides on its access
      Then the client counts as non-compliant and gets <access>

      Examples:
        | latter                 | access                      |
        | full access            | full access                 |
        | full access for 1 hour | full access until the limit |

    Scenario: A category was configured as compliant, and is configured as non-compliant
      Given the category "server-component" is configured as compliant
      And a client in the category "server-component"
      And the network policy server has decided on its access
      And the category "server-component" is now configured as non-compliant
      When the network policy server decides on its access
      Then the client counts as non-compliant and gets restricted access

  @NPS-ACCESS-02
  Rule: Whether a non-compliant client is remediated follows from what is configured now

    Scenario Outline: Clients that were <former> are <latter>
      Given non-compliant clients are allowed restricted access and are <former>
      And a non-compliant client on whose access the network policy server has decided
      And non-compliant clients are now allowed restricted access and are <latter>
      When the network policy server decides on its access
      Then the client counts as non-compliant and gets restricted access
      And it is <latter>

      Examples:
        | former               | latter               |
        | to be remediated     | not to be remediated |
        | not to be remediated | to be remediated     |
