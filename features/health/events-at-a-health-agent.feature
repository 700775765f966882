@health-agent @needs-settable-clock
Feature: Events at a health agent, one after the other

  What a client has to do at an event follows from the machine policy that it has downloaded last and from the software
  updates that are installed, and not from what it found or presented before. Each order below is another course of the
  same events, so that each of them comes right after each other one, and after itself.

  In each of these the NAP policies become 1 hour newer, and require three software updates, one of which was never
  required before, or once in a while none:

  - policy: the client downloads machine policy
  - telling: the client is told to download machine policy, to evaluate itself again, and to present a new statement of
    health
  - trouble: the same, while the management point is out of service, or falsifies machine policy, in turn
  - news: the client is told to evaluate itself again, and to present a new statement of health, and to download nothing

  In these they stay as they are:

  - evaluation: the client is told to evaluate itself again, and to present a new statement of health
  - all: the client is sent to a distribution point that has all software updates, at times by way of another one that
    lacks some, or is out of service
  - some: the client is sent to a distribution point that has every second software update
  - none: the client is sent to one that has wrong octets for all, to one that is out of service, or to none, in turn
  - new client: another, new client takes its place, and downloads machine policy

  @REM-4-03
  Rule: Whatever has happened, the client installs each required software update that it lacks

    Scenario Outline: Software updates of a client, order <order>
      Given a client that has downloaded machine policy
      When these events come to the client one after the other, an hour apart: "<events>"
      Then at each event it fetches just the software updates that it lacks and can have
      And at each event it presents the statement of health that is due, and none that is not

      Examples:
        | order | events                                                                                                                                                                               |
        | 1     | telling, telling, all, new client, new client, policy, policy, new client, trouble, none, news, telling, trouble, all, all, telling, policy, telling, some, none, policy             |
        | 2     | policy, news, new client, evaluation, news, policy, trouble, new client, news, none, telling, none, all, policy, none, new client, telling, evaluation, evaluation, new client, some |
        | 3     | some, evaluation, policy, all, evaluation, all, news, all, trouble, evaluation, some, policy, some, trouble, news, trouble, telling, new client, all, none, some, news               |
        | 4     | news, evaluation, telling, news, news, some, all, some, new client, none, trouble, trouble, policy, evaluation, none, none, evaluation, trouble, some, some, telling                 |
