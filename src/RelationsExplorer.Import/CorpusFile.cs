namespace RelationsExplorer.Import;

/// <summary>A file of the corpus as it was found, before anything is read in it.</summary>
/// <param name="Name">Its name within the corpus folder, with forward slashes; its ending says how to read it.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="Meta">The content of <c>NAME.meta.yml</c> beside it; null where there is none.</param>
public sealed record CorpusFile(string Name, ReadOnlyMemory<byte> Bytes, ReadOnlyMemory<byte>? Meta = null);
