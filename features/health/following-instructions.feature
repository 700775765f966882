@health-agent
Feature: A client does what it is told after it failed a check

  @REM-4-01
  Rule: A client that is told to evaluate itself again does so before it presents a new statement of health

    @needs-settable-clock
    Scenario Outline: After <time>
      Given a client that has downloaded machine policy
      And <time> have passed
      When a response tells the client to evaluate itself again, and to present a new statement of health
      Then it presents a new statement of health that was created just now
      And it presents a new statement of health that is compliant

      Examples:
        | time                       |
        | 1 second                   |
        | 24 hours and half a second |
        | 30 days                    |

    @needs-settable-clock
    Scenario: A client that lacks a software update is not compliant for being evaluated again
      Given a client that has downloaded machine policy, which requires the software updates "KB1, KB2", while it has "KB1"
      And 25 hours have passed
      When a response tells the client to evaluate itself again, and to present a new statement of health
      Then it presents a new statement of health that was created just now
      And it presents a new statement of health that lacks the software updates "KB2"

    Scenario: A client that has installed one of two software updates since
      Given a client that has downloaded machine policy, which requires the software updates "KB1, KB2"
      And the distribution point "dp1" has the software updates "KB1"
      And the client has been sent to the distribution points "dp1"
      When a response tells the client to evaluate itself again, and to present a new statement of health
      Then it presents a new statement of health that lacks the software updates "KB2"

    Scenario: A client that has all software updates
      Given a client that has downloaded machine policy, which requires the software updates "KB1, KB2", while it has "KB1, KB2"
      When a response tells the client to evaluate itself again, and to present a new statement of health
      Then it presents a new statement of health that is compliant
      And it presents just one new statement of health

    Scenario Outline: A client that could not get newer machine policy, since the management point <trouble>
      The client keeps what it has.

      Given a client that has downloaded machine policy, which requires the software updates "KB1, KB2", while it has "KB1"
      And the NAP policies are 1 hour newer and require the software updates "none"
      And a response has told the client to download machine policy, to evaluate itself again, and to present a new statement of health, while the management point <trouble>
      When a response tells the client to evaluate itself again, and to present a new statement of health
      Then it presents a new statement of health that lacks the software updates "KB2"

      Examples:
        | trouble                  |
        | is out of service        |
        | falsifies machine policy |

  @REM-4-02
  Rule: A client that is told to get machine policy fetches it first, and evaluates itself again only after that

    Scenario Outline: The NAP policies are <later> newer
      Given a client that has downloaded machine policy
      And the NAP policies are <later> newer and require the software updates "none"
      When a response tells the client to download machine policy, to evaluate itself again, and to present a new statement of health
      Then it fetches the new machine policy before it presents a statement of health
      And it presents a new statement of health that was made with the present policies
      And it presents a new statement of health that is compliant

      Examples:
        | later         |
        | half a second |
        | 2 days        |

    Scenario: The new NAP policies require a software update that the client lacks
      Given a client that has downloaded machine policy
      And the NAP policies are 1 hour newer and require the software updates "KB1"
      When a response tells the client to download machine policy, to evaluate itself again, and to present a new statement of health
      Then it fetches the new machine policy before it presents a statement of health
      And it presents a new statement of health that was made with the present policies
      And it presents a new statement of health that lacks the software updates "KB1"

    Scenario Outline: The NAP policies are <other>, and do not require the software update any more that the client lacks
      Given a client that has downloaded machine policy, which requires the software updates "KB1"
      And the NAP policies are <other> and require the software updates "none"
      When a response tells the client to download machine policy, to evaluate itself again, and to present a new statement of health
      Then it fetches the new machine policy before it presents a statement of health
      And it presents a new statement of health that is compliant

      Examples:
        | other        |
        | 1 hour newer |
        | 1 hour older |
        | just as new  |

    Scenario Outline: Machine policy can't be had, since the management point <trouble>
      Given a client that has downloaded machine policy
      And the NAP policies are 1 hour newer and require the software updates "none"
      But the management point <trouble>
      When a response tells the client to download machine policy, to evaluate itself again, and to present a new statement of health
      Then it asks the management point for machine policy
      And it presents no statement of health that is compliant

      Examples:
        | trouble                  |
        | is out of service        |
        | answers with garbage     |
        | breaks off its answers   |
        | answers with nothing     |
        | falsifies machine policy |

    Scenario Outline: Machine policy can be had again after the management point <trouble>
      Given a client that has downloaded machine policy
      And the NAP policies are 1 hour newer and require the software updates "none"
      And a response has told the client to download machine policy, to evaluate itself again, and to present a new statement of health, while the management point <trouble>
      When a response tells the client to download machine policy, to evaluate itself again, and to present a new statement of health
      Then it fetches the new machine policy before it presents a statement of health
      And it presents a new statement of health that was made with the present policies

      Examples:
        | trouble              |
        | is out of service    |
        | answers with garbage |
