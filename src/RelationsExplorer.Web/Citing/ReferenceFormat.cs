namespace RelationsExplorer.Web.Citing;

/// <summary>A format in which references leave this site, one after the other.</summary>
internal abstract class ReferenceFormat
{
    /// <summary>All of them, in the order to offer them.</summary>
    public static IReadOnlyList<ReferenceFormat> All { get; } = [new BibtexFormat(), new RisFormat(), new CslJsonFormat()];

    /// <summary>What it is called.</summary>
    public abstract string Name { get; }

    /// <summary>The end of file names and addresses, without the dot.</summary>
    public abstract string Extension { get; }

    /// <summary>The media type.</summary>
    public abstract string MediaType { get; }

    /// <summary>What stands before the first reference.</summary>
    public virtual string Opening => "";

    /// <summary>What stands between two.</summary>
    public virtual string Between => "\n";

    /// <summary>What stands after the last.</summary>
    public virtual string Closing => "";

    /// <summary>Writes one reference.</summary>
    public abstract void Write(TextWriter text, CslItem item);
}
