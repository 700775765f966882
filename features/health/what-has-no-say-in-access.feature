@network-policy-server
Feature: What has no say in how much of the network a client may reach

  A failure category says what an error counts as, and nothing of a client whose health state is known. What the client is
  told is for the client.

  @NPS-ACCESS-01
  Rule: Full or restricted access follows from the health state and from how the network policies are configured

    Scenario Outline: A <state> client where the category "<category>" is configured as <other>, and <allowed> is allowed
      Given the category "<category>" is configured as <other>
      And non-compliant clients are allowed <allowed>
      And a <state> client
      When the network policy server decides on its access
      Then the client counts as <state> and gets <access>

      Examples:
        | category         | other         | state         | allowed           | access            |
        | client-component | compliant     | non-compliant | restricted access | restricted access |
        | vendor-specific  | compliant     | non-compliant | restricted access | restricted access |
        | server-component | compliant     | non-compliant | full access       | full access       |
        | client-component | non-compliant | compliant     | restricted access | full access       |

    Scenario: A non-compliant client where every category is configured as compliant
      Given every category but "vendor-specific" is configured as compliant
      And the category "vendor-specific" is configured as compliant
      And a non-compliant client
      When the network policy server decides on its access
      Then the client counts as non-compliant and gets restricted access

    Scenario: A non-compliant client that is told nothing
      Given a non-compliant client
      And it is told nothing
      When the network policy server decides on its access
      Then the client counts as non-compliant and gets restricted access

    Scenario: A compliant client that is told to log an error
      Given a compliant client
      And it is told to log an error, and of a distribution point
      When the network policy server decides on its access
      Then the client counts as compliant and gets full access

    Scenario: A client in the category "server-component", which is configured as compliant, that is told to log an error
      Given the category "server-component" is configured as compliant
      And a client in the category "server-component"
      And it is told to log an error, and of a distribution point
      When the network policy server decides on its access
      Then the client counts as compliant and gets full access
