using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Corpus.Provenance;

/// <summary>The names of the values that have an origin, as <see cref="Origin.Value"/> has them.</summary>
public static class OriginOf
{
    /// <summary>Who says a claim.</summary>
    public const string Speaker = "speaker";

    /// <summary>How it is said.</summary>
    public const string Modality = "modality";

    /// <summary>What it holds of the relationship.</summary>
    public const string Stance = "stance";

    /// <summary>All actors of a record, as an editor sets them.</summary>
    public const string Actors = "actors";

    /// <summary>The places of an event.</summary>
    public const string Places = "places";

    /// <summary>When an event was.</summary>
    public const string Date = "date";

    /// <summary>Of what kind it is.</summary>
    public const string Type = "type";

    /// <summary>Whether it happened.</summary>
    public const string Status = "status";

    /// <summary>What it is called.</summary>
    public const string Title = "title";

    /// <summary>That another account tells of the same event: its rule says why, its words are that account's title.</summary>
    public const string Joined = "joined";

    /// <summary>That a claim is about a theme.</summary>
    public static string Theme(ThemeSlug theme) => "theme:" + theme.Value;

    /// <summary>That a claim speaks of an actor whom it does not name.</summary>
    public static string Actor(ActorSlug actor) => "actor:" + actor.Value;

    /// <summary>The name under which an editor sets a value as a whole: "themes" for each theme.</summary>
    public static string Whole(string value) => value.Split(':') is [var kind, _] ? kind + "s" : value;
}
