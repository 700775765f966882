@policy-client
Feature: An administrator removes the client's copy while a policy cycle is under way

  A script that runs on many computers hits some clients in the middle of a policy cycle. What becomes of that very cycle
  is left open. In the next one the client has to be managed.

  @CERT-FIX-01
  Rule: With the accepted root removed from the registry, the client takes the new certificate and is managed again

    Scenario Outline: A client that has rejected the new certificate, and waits for <what>
      Given a client that has rejected the site's change to a certificate under another trusted root
      And the administrator clears the accepted root while the client waits for <what>
      When the client runs a policy cycle
      Then the new policy is applied
      And the root that the client accepts has changed
      And the client reports no policy authorization failure

      Examples:
        | what                    |
        | its assignments         |
        | an answer to its report |

    Scenario Outline: A client that has not heard of the new certificate, and waits for <what>
      Given a managed client
      And the site has signed a new policy with a certificate under another trusted root
      And the administrator clears the accepted root while the client waits for <what>
      When the client runs a policy cycle
      Then the new policy is applied
      And the root that the client accepts has changed

      Examples:
        | what                    |
        | its assignments         |
        | an answer to its report |

    Scenario Outline: A client whose site keeps its certificate, and that waits for <what>
      Given a managed client
      And the site has signed a new policy with its present certificate
      And the administrator clears the accepted root while the client waits for <what>
      When the client runs a policy cycle
      Then the new policy is applied
      And the root that the client accepts is unchanged

      Examples:
        | what            |
        | its assignments |
        | the new policy  |

    Scenario: A client whose site has renewed its certificate, and that waits for it
      Given a managed client
      And the site has signed a new policy with a new certificate under the same root
      And the administrator clears the accepted root while the client waits for the new policy
      When the client runs a policy cycle
      Then the new policy is applied
      And the root that the client accepts is unchanged
