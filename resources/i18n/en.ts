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
    <name>Backtest</name>
    <message numerus="yes">
        <source>On average the estimate missed LinkedIn’s score by {ours} points; taking the last score would have missed by {naive}.</source>
        <translation>
            <numerusform>On average the estimate missed LinkedIn’s score by {ours} point; taking the last score would have missed by {naive}.</numerusform>
            <numerusform>On average the estimate missed LinkedIn’s score by {ours} points; taking the last score would have missed by {naive}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The estimate missed LinkedIn’s score by {ours} points; taking the last score would have missed by {naive}.</source>
        <translation>
            <numerusform>The estimate missed LinkedIn’s score by {ours} point; taking the last score would have missed by {naive}.</numerusform>
            <numerusform>The estimate missed LinkedIn’s score by {ours} points; taking the last score would have missed by {naive}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{inside} of {count} scores fell into the range.</source>
        <translation>
            <numerusform>{inside} of {count} score fell into the range.</numerusform>
            <numerusform>{inside} of {count} scores fell into the range.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message numerus="yes">
        <source>%n planned card(s)</source>
        <translation>
            <numerusform>%n planned card</numerusform>
            <numerusform>%n planned cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message numerus="yes">
        <source>{count} InMails</source>
        <translation>
            <numerusform>{count} InMail</numerusform>
            <numerusform>{count} InMails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts saved</source>
        <translation>
            <numerusform>{count} account saved</numerusform>
            <numerusform>{count} accounts saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles</source>
        <translation>
            <numerusform>{count} article</numerusform>
            <numerusform>{count} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} calls</source>
        <translation>
            <numerusform>{count} call</numerusform>
            <numerusform>{count} calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} checks of suggestions</source>
        <translation>
            <numerusform>{count} check of suggestions</numerusform>
            <numerusform>{count} checks of suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} checks of viewers</source>
        <translation>
            <numerusform>{count} check of viewers</numerusform>
            <numerusform>{count} checks of viewers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} comments</source>
        <translation>
            <numerusform>{count} comment</numerusform>
            <numerusform>{count} comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} content ideas</source>
        <translation>
            <numerusform>{count} content idea</numerusform>
            <numerusform>{count} content ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} contracts</source>
        <translation>
            <numerusform>{count} contract</numerusform>
            <numerusform>{count} contracts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations</source>
        <translation>
            <numerusform>{count} conversation</numerusform>
            <numerusform>{count} conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events</source>
        <translation>
            <numerusform>{count} event</numerusform>
            <numerusform>{count} events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} follow-ups</source>
        <translation>
            <numerusform>{count} follow-up</numerusform>
            <numerusform>{count} follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} group discussions</source>
        <translation>
            <numerusform>{count} group discussion</numerusform>
            <numerusform>{count} group discussions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} groups joined</source>
        <translation>
            <numerusform>{count} group joined</numerusform>
            <numerusform>{count} groups joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} introductions</source>
        <translation>
            <numerusform>{count} introduction</numerusform>
            <numerusform>{count} introductions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} invitations</source>
        <translation>
            <numerusform>{count} invitation</numerusform>
            <numerusform>{count} invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} leads saved</source>
        <translation>
            <numerusform>{count} lead saved</numerusform>
            <numerusform>{count} leads saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} meetings</source>
        <translation>
            <numerusform>{count} meeting</numerusform>
            <numerusform>{count} meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages</source>
        <translation>
            <numerusform>{count} message</numerusform>
            <numerusform>{count} messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages received</source>
        <translation>
            <numerusform>{count} message received</numerusform>
            <numerusform>{count} messages received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new connections</source>
        <translation>
            <numerusform>{count} new connection</numerusform>
            <numerusform>{count} new connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people searches</source>
        <translation>
            <numerusform>{count} people search</numerusform>
            <numerusform>{count} people searches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} posts</source>
        <translation>
            <numerusform>{count} post</numerusform>
            <numerusform>{count} posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} profile visits</source>
        <translation>
            <numerusform>{count} profile visit</numerusform>
            <numerusform>{count} profile visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} proposals</source>
        <translation>
            <numerusform>{count} proposal</numerusform>
            <numerusform>{count} proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} reactions</source>
        <translation>
            <numerusform>{count} reaction</numerusform>
            <numerusform>{count} reactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} reactions received</source>
        <translation>
            <numerusform>{count} reaction received</numerusform>
            <numerusform>{count} reactions received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} recommendations asked for</source>
        <translation>
            <numerusform>{count} recommendation asked for</numerusform>
            <numerusform>{count} recommendations asked for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} recommendations given</source>
        <translation>
            <numerusform>{count} recommendation given</numerusform>
            <numerusform>{count} recommendations given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} reconnections</source>
        <translation>
            <numerusform>{count} reconnection</numerusform>
            <numerusform>{count} reconnections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} replies</source>
        <translation>
            <numerusform>{count} reply</numerusform>
            <numerusform>{count} replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} reposts</source>
        <translation>
            <numerusform>{count} repost</numerusform>
            <numerusform>{count} reposts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} scores recorded</source>
        <translation>
            <numerusform>{count} score recorded</numerusform>
            <numerusform>{count} scores recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} shares</source>
        <translation>
            <numerusform>{count} share</numerusform>
            <numerusform>{count} shares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} weekly reviews</source>
        <translation>
            <numerusform>{count} weekly review</numerusform>
            <numerusform>{count} weekly reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} welcome messages</source>
        <translation>
            <numerusform>{count} welcome message</numerusform>
            <numerusform>{count} welcome messages</numerusform>
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
    <name>Cli</name>
    <message numerus="yes">
        <source>{minutes} minutes are done or planned already, and stay.</source>
        <translation>
            <numerusform>{minutes} minute is done or planned already, and stays.</numerusform>
            <numerusform>{minutes} minutes are done or planned already, and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{week}: {planned} of {minutes} minutes</source>
        <translation>
            <numerusform>{week}: {planned} of {minutes} minute</numerusform>
            <numerusform>{week}: {planned} of {minutes} minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message numerus="yes">
        <source>This text has {length} characters; at most {longest} fit.</source>
        <translation>
            <numerusform>This text has {length} character; at most {longest} fit.</numerusform>
            <numerusform>This text has {length} characters; at most {longest} fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{minutes} minutes are out of range; give 0 to {highest}.</source>
        <translation>
            <numerusform>{minutes} minute is out of range; give 0 to {highest}.</numerusform>
            <numerusform>{minutes} minutes are out of range; give 0 to {highest}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoachReportSections</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) done</source>
        <translation>
            <numerusform>%n thing done</numerusform>
            <numerusform>%n things done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>active day(s)</source>
        <translation>
            <numerusform>active day</numerusform>
            <numerusform>active days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>active on %n day(s)</source>
        <translation>
            <numerusform>active on %n day</numerusform>
            <numerusform>active on %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>result(s), from conversation to contract</source>
        <translation>
            <numerusform>result, from conversation to contract</numerusform>
            <numerusform>results, from conversation to contract</numerusform>
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
    <name>DoNext</name>
    <message numerus="yes">
        <source>A post brings about %n reactions.</source>
        <translation>
            <numerusform>A post brings about %n reaction.</numerusform>
            <numerusform>A post brings about %n reactions.</numerusform>
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
    <name>Drop</name>
    <message numerus="yes">
        <source>{days} days lie between the two scores, so this is only a rough picture. Scores a week apart tell more.</source>
        <translation>
            <numerusform>{days} day lies between the two scores, so this is only a rough picture. Scores a week apart tell more.</numerusform>
            <numerusform>{days} days lie between the two scores, so this is only a rough picture. Scores a week apart tell more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message numerus="yes">
        <source>%n other file(s) SSI Coach does not read.</source>
        <translation>
            <numerusform>%n other file SSI Coach does not read.</numerusform>
            <numerusform>%n other files SSI Coach does not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Import this file</numerusform>
            <numerusform>Import these %n files</numerusform>
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
    <name>Evidence</name>
    <message numerus="yes">
        <source>described in {count} characters</source>
        <translation>
            <numerusform>described in {count} character</numerusform>
            <numerusform>described in {count} characters</numerusform>
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
    <name>Goal</name>
    <message numerus="yes">
        <source>It takes at least {minutes} minutes a week, {each} on each working day, if you do what is planned here.</source>
        <translation>
            <numerusform>It takes at least {minutes} minute a week, {each} on each working day, if you do what is planned here.</numerusform>
            <numerusform>It takes at least {minutes} minutes a week, {each} on each working day, if you do what is planned here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not by then, even with {minutes} minutes a week: that comes to about {then}. It can be reached by {earliest}.</source>
        <translation>
            <numerusform>Not by then, even with {minutes} minute a week: that comes to about {then}. It can be reached by {earliest}.</numerusform>
            <numerusform>Not by then, even with {minutes} minutes a week: that comes to about {then}. It can be reached by {earliest}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not within two years, even with {minutes} minutes a week: that comes to about {then} on {day}. Look at your profile and your connections as well, or choose a lower goal.</source>
        <translation>
            <numerusform>Not within two years, even with {minutes} minute a week: that comes to about {then} on {day}. Look at your profile and your connections as well, or choose a lower goal.</numerusform>
            <numerusform>Not within two years, even with {minutes} minutes a week: that comes to about {then} on {day}. Look at your profile and your connections as well, or choose a lower goal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With the {minutes} minutes you have set aside it is not reached.</source>
        <translation>
            <numerusform>With the {minutes} minute you have set aside it is not reached.</numerusform>
            <numerusform>With the {minutes} minutes you have set aside it is not reached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With the {minutes} minutes you have set aside it takes until {day}.</source>
        <translation>
            <numerusform>With the {minutes} minute you have set aside it takes until {day}.</numerusform>
            <numerusform>With the {minutes} minutes you have set aside it takes until {day}.</numerusform>
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
    <message numerus="yes">
        <source>{day}: %Ln connections</source>
        <translation>
            <numerusform>{day}: %Ln connection</numerusform>
            <numerusform>{day}: %Ln connections</numerusform>
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
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>Imported: %Ln new or changed</source>
        <translation>
            <numerusform>Imported: %Ln new or changed</numerusform>
            <numerusform>Imported: %Ln new or changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
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
    <name>Network</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
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
    <name>PayOff</name>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {weeks} you had fewer {result} about %n weeks later</source>
        <translation>
            <numerusform>In {weeks} you had fewer {result} about %n week later</numerusform>
            <numerusform>In {weeks} you had fewer {result} about %n weeks later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {weeks} you had more {result} about %n weeks later</source>
        <translation>
            <numerusform>In {weeks} you had more {result} about %n week later</numerusform>
            <numerusform>In {weeks} you had more {result} about %n weeks later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}, %n weeks before</source>
        <translation>
            <numerusform>{what}, %n week before</numerusform>
            <numerusform>{what}, %n weeks before</numerusform>
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
    <name>Plan</name>
    <message numerus="yes">
        <source>This is {minutes} minutes more than the week has.</source>
        <translation>
            <numerusform>This is {minutes} minute more than the week has.</numerusform>
            <numerusform>This is {minutes} minutes more than the week has.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{minutes} minutes stay free: more of the same would be too much, or would add nothing.</source>
        <translation>
            <numerusform>{minutes} minute stays free: more of the same would be too much, or would add nothing.</numerusform>
            <numerusform>{minutes} minutes stay free: more of the same would be too much, or would add nothing.</numerusform>
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
    <name>RecentMenu</name>
    <message numerus="yes">
        <source>Taken off the list: %n workspace(s) that are gone.</source>
        <translation>
            <numerusform>Taken off the list: %n workspace that is gone.</numerusform>
            <numerusform>Taken off the list: %n workspaces that are gone.</numerusform>
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
    <name>Reminding</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) planned for today</source>
        <translation>
            <numerusform>%n more thing planned for today</numerusform>
            <numerusform>%n more things planned for today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You planned %n thing(s)</source>
        <translation>
            <numerusform>You planned %n thing</numerusform>
            <numerusform>You planned %n things</numerusform>
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
    <name>Results</name>
    <message numerus="yes">
        <source>One contract for about %n conversations.</source>
        <translation>
            <numerusform>One contract for about %n conversation.</numerusform>
            <numerusform>One contract for about %n conversations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So far one contract for about %n conversations; it may be anything from {low} to {high}.</source>
        <translation>
            <numerusform>So far one contract for about %n conversation; it may be anything from {low} to {high}.</numerusform>
            <numerusform>So far one contract for about %n conversations; it may be anything from {low} to {high}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message numerus="yes">
        <source>Plan less next week, about {count} things: a small plan that is kept does more than a large one.</source>
        <translation>
            <numerusform>Plan less next week, about {count} thing: a small plan that is kept does more than a large one.</numerusform>
            <numerusform>Plan less next week, about {count} things: a small plan that is kept does more than a large one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Until Sunday {open} planned things are open; begin with the shortest.</source>
        <translation>
            <numerusform>Until Sunday {open} planned thing is open; begin with the shortest.</numerusform>
            <numerusform>Until Sunday {open} planned things are open; begin with the shortest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>you did {done} of {planned} things you had planned</source>
        <translation>
            <numerusform>you did {done} of {planned} thing you had planned</numerusform>
            <numerusform>you did {done} of {planned} things you had planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>you worked without a plan: {count} things were logged</source>
        <translation>
            <numerusform>you worked without a plan: {count} thing was logged</numerusform>
            <numerusform>you worked without a plan: {count} things were logged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {planned} planned things are done so far</source>
        <translation>
            <numerusform>{done} of {planned} planned thing is done so far</numerusform>
            <numerusform>{done} of {planned} planned things are done so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreChart</name>
    <message numerus="yes">
        <source>LinkedIn’s score was recorded %n times, last {value} on {day}.</source>
        <translation>
            <numerusform>LinkedIn’s score was recorded %n time, last {value} on {day}.</numerusform>
            <numerusform>LinkedIn’s score was recorded %n times, last {value} on {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message numerus="yes">
        <source>{count} active days</source>
        <translation>
            <numerusform>{count} active day</numerusform>
            <numerusform>{count} active days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} connections</source>
        <translation>
            <numerusform>{count} connection</numerusform>
            <numerusform>{count} connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days in the last 4 weeks; {reference} a week kept up bring 60 %</source>
        <translation>
            <numerusform>{count} day in the last 4 weeks; {reference} a week kept up bring 60 %</numerusform>
            <numerusform>{count} days in the last 4 weeks; {reference} a week kept up bring 60 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} endorsements and recommendations</source>
        <translation>
            <numerusform>{count} endorsement or recommendation</numerusform>
            <numerusform>{count} endorsements and recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} followers</source>
        <translation>
            <numerusform>{count} follower</numerusform>
            <numerusform>{count} followers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} senior connections</source>
        <translation>
            <numerusform>{count} senior connection</numerusform>
            <numerusform>{count} senior connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} viewers in the last 90 days</source>
        <translation>
            <numerusform>{count} viewer in the last 90 days</numerusform>
            <numerusform>{count} viewers in the last 90 days</numerusform>
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
    <name>UndoSteps</name>
    <message numerus="yes">
        <source>delete {count} cards</source>
        <translation>
            <numerusform>delete {count} card</numerusform>
            <numerusform>delete {count} cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import {count} rows</source>
        <translation>
            <numerusform>import {count} row</numerusform>
            <numerusform>import {count} rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move {count} cards</source>
        <translation>
            <numerusform>move {count} card</numerusform>
            <numerusform>move {count} cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan {count} cards</source>
        <translation>
            <numerusform>plan {count} card</numerusform>
            <numerusform>plan {count} cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan {week} with {count} cards</source>
        <translation>
            <numerusform>plan {week} with {count} card</numerusform>
            <numerusform>plan {week} with {count} cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tick {count} cards</source>
        <translation>
            <numerusform>tick {count} card</numerusform>
            <numerusform>tick {count} cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tick {count} cards and move them to today</source>
        <translation>
            <numerusform>tick {count} card and move it to today</numerusform>
            <numerusform>tick {count} cards and move them to today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>untick {count} cards</source>
        <translation>
            <numerusform>untick {count} card</numerusform>
            <numerusform>untick {count} cards</numerusform>
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
    <message numerus="yes">
        <source>{reached} of %n weekly goals reached.</source>
        <translation>
            <numerusform>{reached} of %n weekly goal reached.</numerusform>
            <numerusform>{reached} of %n weekly goals reached.</numerusform>
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
        <source>%n good week(s) in a row</source>
        <translation>
            <numerusform>%n good week in a row</numerusform>
            <numerusform>%n good weeks in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeightsForm</name>
    <message numerus="yes">
        <source>{points} points, {amount} a week, half gone after %n days</source>
        <translation>
            <numerusform>{points} points, {amount} a week, half gone after %n day</numerusform>
            <numerusform>{points} points, {amount} a week, half gone after %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfCard</name>
    <message numerus="yes">
        <source>%Ln minutes a week: about the same on {day}, {score}.</source>
        <translation>
            <numerusform>%Ln minute a week: about the same on {day}, {score}.</numerusform>
            <numerusform>%Ln minutes a week: about the same on {day}, {score}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes a week: about {change} by {day}, down to {score}.</source>
        <translation>
            <numerusform>%Ln minute a week: about {change} by {day}, down to {score}.</numerusform>
            <numerusform>%Ln minutes a week: about {change} by {day}, down to {score}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes a week: about {change} by {day}, to {score}.</source>
        <translation>
            <numerusform>%Ln minute a week: about {change} by {day}, to {score}.</numerusform>
            <numerusform>%Ln minutes a week: about {change} by {day}, to {score}.</numerusform>
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
    <name>Workspaces</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
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
</TS>
