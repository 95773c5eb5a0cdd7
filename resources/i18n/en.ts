<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AskPassphraseDialog</name>
    <message numerus="yes">
        <source>Please wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>Please wait %n second before the next try.</numerusform>
            <numerusform>Please wait %n seconds before the next try.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatchUpDialog</name>
    <message numerus="yes">
        <source>%n day(s) of pause</source>
        <translation>
            <numerusform>%n day of pause</numerusform>
            <numerusform>%n days of pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) · one undo takes it all back</source>
        <translation>
            <numerusform>%n thing · one undo takes it all back</numerusform>
            <numerusform>%n things · one undo takes it all back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n day(s) without an entry:</source>
        <translation>
            <numerusform>On %n day without an entry:</numerusform>
            <numerusform>On %n days without an entry:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message numerus="yes">
        <source>%n cards of earlier days are still open.</source>
        <translation>
            <numerusform>%n card of an earlier day is still open.</numerusform>
            <numerusform>%n cards of earlier days are still open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayColumn</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message numerus="yes">
        <source>%n logged</source>
        <translation>
            <numerusform>%n logged</numerusform>
            <numerusform>%n logged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteWorkspaceDialog</name>
    <message numerus="yes">
        <source>Delete its %n backup(s) as well ({size})</source>
        <translation>
            <numerusform>Delete its %n backup as well ({size})</numerusform>
            <numerusform>Delete its %n backups as well ({size})</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoNextBox</name>
    <message numerus="yes">
        <source>%n suggestions hidden</source>
        <translation>
            <numerusform>%n suggestion hidden</numerusform>
            <numerusform>%n suggestions hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing else fits. %n suggestions hidden</source>
        <translation>
            <numerusform>Nothing else fits. %n suggestion hidden</numerusform>
            <numerusform>Nothing else fits. %n suggestions hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room for %n more minutes today</source>
        <translation>
            <numerusform>room for %n more minute today</numerusform>
            <numerusform>room for %n more minutes today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryPreview</name>
    <message numerus="yes">
        <source>%n of it was planned for that day and is ticked there.</source>
        <translation>
            <numerusform>%n of these was planned for that day and is ticked there.</numerusform>
            <numerusform>%n of these were planned for that day and are ticked there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n is logged beside the plan.</source>
        <translation>
            <numerusform>The other %n is logged beside the plan.</numerusform>
            <numerusform>The other %n are logged beside the plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message numerus="yes">
        <source>Points counted: {raw}. Corrected by %n scores of LinkedIn’s: {shown} ({difference}).</source>
        <translation>
            <numerusform>Points counted: {raw}. Corrected by %n score of LinkedIn’s: {shown} ({difference}).</numerusform>
            <numerusform>Points counted: {raw}. Corrected by %n scores of LinkedIn’s: {shown} ({difference}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We assume an average member for %n things not known yet – enter yours.</source>
        <translation>
            <numerusform>We assume an average member for %n thing not known yet – enter yours.</numerusform>
            <numerusform>We assume an average member for %n things not known yet – enter yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your goal: %n conversations a week.</source>
        <translation>
            <numerusform>Your goal: %n conversation a week.</numerusform>
            <numerusform>Your goal: %n conversations a week.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message numerus="yes">
        <source>%n row(s) skipped: hide</source>
        <translation>
            <numerusform>%n row skipped: hide</numerusform>
            <numerusform>%n rows skipped: hide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) skipped: show why</source>
        <translation>
            <numerusform>%n row skipped: show why</numerusform>
            <numerusform>%n rows skipped: show why</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstStartCard</name>
    <message numerus="yes">
        <source>%n questions, 2 minutes. The Brand gauge moves with every tick.</source>
        <translation>
            <numerusform>%n question, 2 minutes. The Brand gauge moves with every tick.</numerusform>
            <numerusform>%n questions, 2 minutes. The Brand gauge moves with every tick.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetPeopleDialog</name>
    <message numerus="yes">
        <source>%n backup(s) could not be deleted; they are in {folder}.</source>
        <translation>
            <numerusform>%n backup could not be deleted; it is in {folder}.</numerusform>
            <numerusform>%n backups could not be deleted; they are in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your own texts still name this person.</source>
        <translation>
            <numerusform>%n of your own texts still names this person.</numerusform>
            <numerusform>%n of your own texts still name this person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the %n backup(s) made before as well ({size})</source>
        <translation>
            <numerusform>Delete the %n backup made before as well ({size})</numerusform>
            <numerusform>Delete the %n backups made before as well ({size})</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message numerus="yes">
        <source>Plan my week with %n minutes…</source>
        <translation>
            <numerusform>Plan my week with %n minute…</numerusform>
            <numerusform>Plan my week with %n minutes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GrowthCard</name>
    <message numerus="yes">
        <source>%Ln are gone again: the dashed line counts them as well.</source>
        <translation>
            <numerusform>%Ln is gone again: the dashed line counts them as well.</numerusform>
            <numerusform>%Ln are gone again: the dashed line counts them as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatCard</name>
    <message numerus="yes">
        <source>Last 26 weeks, {what}: something on %n days</source>
        <translation>
            <numerusform>Last 26 weeks, {what}: something on %n day</numerusform>
            <numerusform>Last 26 weeks, {what}: something on %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldCard</name>
    <message numerus="yes">
        <source>%n minutes a week are free</source>
        <translation>
            <numerusform>%n minute a week is free</numerusform>
            <numerusform>%n minutes a week are free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold: %n minutes a week keep your {total}. The rest is for conversations.</source>
        <translation>
            <numerusform>Hold: %n minute a week keeps your {total}. The rest is for conversations.</numerusform>
            <numerusform>Hold: %n minutes a week keep your {total}. The rest is for conversations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookForm</name>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message numerus="yes">
        <source>%Ln connections</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone since the one before</source>
        <translation>
            <numerusform>%Ln gone since the one before</numerusform>
            <numerusform>%Ln gone since the one before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) came in</source>
        <translation>
            <numerusform>%Ln connection came in</numerusform>
            <numerusform>%Ln connections came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) gone</source>
        <translation>
            <numerusform>%Ln connection gone</numerusform>
            <numerusform>%Ln connections gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) had another job on {day}</source>
        <translation>
            <numerusform>%Ln connection had another job on {day}</numerusform>
            <numerusform>%Ln connections had another job on {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) of {day} who are none any more</source>
        <translation>
            <numerusform>%Ln connection of {day} who is none any more</numerusform>
            <numerusform>%Ln connections of {day} who are none any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) who decide</source>
        <translation>
            <numerusform>%Ln connection who decides</numerusform>
            <numerusform>%Ln connections who decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) with another job: a good reason to write</source>
        <translation>
            <numerusform>%Ln connection with another job: a good reason to write</numerusform>
            <numerusform>%Ln connections with another job: a good reason to write</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln endorsement(s) and recommendation(s)</source>
        <translation>
            <numerusform>%Ln endorsement or recommendation</numerusform>
            <numerusform>%Ln endorsements and recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation>
            <numerusform>%Ln follower</numerusform>
            <numerusform>%Ln followers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new connection(s)</source>
        <translation>
            <numerusform>%Ln new connection</numerusform>
            <numerusform>%Ln new connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message numerus="yes">
        <source>Your LinkedIn archive is %n day(s) old: ask for a new one.</source>
        <translation>
            <numerusform>Your LinkedIn archive is %n day old: ask for a new one.</numerusform>
            <numerusform>Your LinkedIn archive is %n days old: ask for a new one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayOffSection</name>
    <message numerus="yes">
        <source>%n to go.</source>
        <comment>weeks</comment>
        <translation>
            <numerusform>%n to go.</numerusform>
            <numerusform>%n to go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message numerus="yes">
        <source>%Ln are on the clipboard.</source>
        <translation>
            <numerusform>%Ln is on the clipboard.</numerusform>
            <numerusform>%Ln are on the clipboard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWeekDialog</name>
    <message numerus="yes">
        <source>%n min of it done or planned already</source>
        <translation>
            <numerusform>%n min of it done or planned already</numerusform>
            <numerusform>%n min of it done or planned already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>My %n minutes</source>
        <translation>
            <numerusform>My %n minute</numerusform>
            <numerusform>My %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message numerus="yes">
        <source>Please wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>Please wait %n second before the next try.</numerusform>
            <numerusform>Please wait %n seconds before the next try.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReachCard</name>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Show %Ln</numerusform>
            <numerusform>Show all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelationsCard</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RescueWindow</name>
    <message numerus="yes">
        <source>%n row(s) are certainly lost.</source>
        <translation>
            <numerusform>%n row is certainly lost.</numerusform>
            <numerusform>%n rows are certainly lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were read into {file}.</source>
        <translation>
            <numerusform>%n row was read into {file}.</numerusform>
            <numerusform>%n rows were read into {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TalkDialog</name>
    <message numerus="yes">
        <source>In %n week(s)</source>
        <translation>
            <numerusform>In %n week</numerusform>
            <numerusform>In %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notes are too long by %Ln character(s).</source>
        <translation>
            <numerusform>The notes are too long by %Ln character.</numerusform>
            <numerusform>The notes are too long by %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>{done}, %n minutes left</source>
        <translation>
            <numerusform>{done}, %n minute left</numerusform>
            <numerusform>{done}, %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalCard</name>
    <message numerus="yes">
        <source>LinkedIn’s score {score}, {day}, %n days ago</source>
        <translation>
            <numerusform>LinkedIn’s score {score}, {day}, %n day ago</numerusform>
            <numerusform>LinkedIn’s score {score}, {day}, %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message numerus="yes">
        <source>%n good weeks in a row</source>
        <translation>
            <numerusform>%n good week in a row</numerusform>
            <numerusform>%n good weeks in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message numerus="yes">
        <source>%n min more than you meant to give</source>
        <translation>
            <numerusform>%n min more than you meant to give</numerusform>
            <numerusform>%n min more than you meant to give</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carry over %n</source>
        <translation>
            <numerusform>Carry over %n</numerusform>
            <numerusform>Carry over %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message numerus="yes">
        <source>%n week(s) in a row</source>
        <translation>
            <numerusform>%n week in a row</numerusform>
            <numerusform>%n weeks in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfCard</name>
    <message numerus="yes">
        <source>My %n minutes</source>
        <translation>
            <numerusform>My %n minute</numerusform>
            <numerusform>My %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message numerus="yes">
        <source>%Ln changed jobs by your last archive: a reason to write</source>
        <translation>
            <numerusform>%Ln changed jobs by your last archive: a reason to write</numerusform>
            <numerusform>%Ln changed jobs by your last archive: a reason to write</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision-makers</source>
        <translation>
            <numerusform>%Ln decision-maker</numerusform>
            <numerusform>%Ln decision-makers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fit your target customers</source>
        <translation>
            <numerusform>%Ln fits your target customers</numerusform>
            <numerusform>%Ln fit your target customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are active relations. Their position or company has the words of a part of your description.</source>
        <translation>
            <numerusform>%Ln of them is an active relation. Their position or company has the words of a part of your description.</numerusform>
            <numerusform>%Ln of them are active relations. Their position or company has the words of a part of your description.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkspaceCommands</name>
    <message numerus="yes">
        <source>%n backup(s) could not be deleted; they are in {folder}.</source>
        <translation>
            <numerusform>%n backup could not be deleted; it is in {folder}.</numerusform>
            <numerusform>%n backups could not be deleted; they are in {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkspacesDialog</name>
    <message numerus="yes">
        <source>%n workspace(s)</source>
        <translation>
            <numerusform>%n workspace</numerusform>
            <numerusform>%n workspaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
