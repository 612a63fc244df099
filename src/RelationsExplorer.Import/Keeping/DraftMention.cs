using RelationsExplorer.Corpus.Mentions;

namespace RelationsExplorer.Import.Keeping;

/// <summary>What kind of mention was written.</summary>
internal enum DraftMention
{
    /// <summary>A <see cref="DateMention"/>.</summary>
    Date,

    /// <summary>An <see cref="ActorMention"/>.</summary>
    Actor,

    /// <summary>A <see cref="PlaceMention"/>.</summary>
    Place,

    /// <summary>A <see cref="FigureMention"/>.</summary>
    Figure,
}
