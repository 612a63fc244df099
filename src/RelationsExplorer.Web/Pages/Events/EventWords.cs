using RelationsExplorer.Corpus.Events;

namespace RelationsExplorer.Web.Pages.Events;

/// <summary>What types and statuses of events mean, in a sentence for a reader new to them.</summary>
internal static class EventWords
{
    /// <summary>What a type stands for.</summary>
    public static string Explained(this EventType type) => type switch
    {
        EventType.Agree => "Somebody agrees to, concludes or signs something.",
        EventType.Consult => "Somebody meets, visits or talks with another.",
        EventType.Support => "Somebody speaks or acts in support of another.",
        EventType.Cooperate => "Two or more do something together.",
        EventType.Aid => "Help is given.",
        EventType.Yield => "Somebody gives way, withdraws or ceases fire.",
        EventType.Request => "Something is asked for or demanded.",
        EventType.Accuse => "Somebody is accused, blamed or suspected.",
        EventType.Reject => "Something is refused, broken off or vetoed.",
        EventType.Threaten => "Somebody threatens another.",
        EventType.Protest => "People demonstrate or protest.",
        EventType.Sanction => "Sanctions, an embargo or cut ties.",
        EventType.Mobilize => "Forces are raised or moved.",
        EventType.Coerce => "Something is seized, annexed or suppressed.",
        EventType.Assault => "Force is used.",
        EventType.Treaty => "A treaty is concluded, ratified or comes into force.",
        EventType.Statement => "Somebody says something in public.",
        EventType.Publication => "A paper, report, article or film appears.",
        EventType.Construction => "Something is built, opened or launched.",
        EventType.Trade => "Goods, money or investment flow.",
        EventType.Institution => "A body or regime is founded, joined or enlarged.",
        EventType.Election => "Somebody is elected or takes office.",
        EventType.Crisis => "A crisis, collapse or turning point.",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "The type is not explained."),
    };

    /// <summary>What a status says.</summary>
    public static string Explained(this EventStatus status) => status switch
    {
        EventStatus.Happened => "The text tells of it as of something that took place.",
        EventStatus.Announced => "Somebody with the power to do so said that it will be; the text does not say that it was.",
        EventStatus.Planned => "The text expects or intends it; it does not say that it took place.",
        EventStatus.Denied => "Somebody says that it did not take place.",
        EventStatus.Hypothetical => "The text only imagines it: “if”, “could”.",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "The status is not explained."),
    };
}
